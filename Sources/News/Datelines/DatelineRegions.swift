/// States, provinces and countries as datelines print them behind a city.
///
/// Adding one is adding its name.
enum DatelineRegions {
  /// Whether a name is a state, a province or a country.
  static func isRegion(_ name: String) -> Bool {
    var bytes = Array(name.utf8)
    if names.value(of: 0..<bytes.count, in: bytes.span) != nil { return true }
    while bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    if names.value(of: 0..<bytes.count, in: bytes.span) != nil { return true }
    bytes.append(UInt8(ascii: "."))
    return names.value(of: 0..<bytes.count, in: bytes.span) != nil
  }

  /// Whether a full stop belongs to a name: `Calif`, `W. Va`, `N.Y`.
  static func isAbbreviated(_ name: String) -> Bool {
    let bytes = Array((name + ".").utf8)
    return names.value(of: 0..<bytes.count, in: bytes.span) != nil
  }

  /// The tree of the names, made once.
  private static let names: NameTree = {
    var tree = NameTree()
    for row in rows.utf8.split(separator: UInt8(ascii: "\n")) {
      for name in row.split(separator: UInt8(ascii: "|")) { tree.insert(Substring(name), value: 0) }
    }
    return tree
  }()

  private static let rows = """
    Afghanistan|Aland Islands|Albania|Algeria|American Samoa|Andorra|Angola|Anguilla
    Antarctica|Antigua and Barbuda|Argentina|Armenia|Aruba|Australia|Austria|Azerbaijan
    Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bermuda|Bhutan|Bolivia
    Bonaire, Saint Eustatius and Saba |Bosnia and Herzegovina|Botswana|Bouvet Island|Brazil
    British Indian Ocean Territory|British Virgin Islands|Brunei|Bulgaria|Burkina Faso|Burundi
    Cabo Verde|Cambodia|Cameroon|Canada|Cayman Islands|Central African Republic|Chad|Chile
    China|Christmas Island|Cocos Islands|Colombia|Comoros|Cook Islands|Costa Rica|Croatia|Cuba
    Curacao|Cyprus|Czechia|Democratic Republic of the Congo|Denmark|Djibouti|Dominica
    Dominican Republic|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini
    Ethiopia|Falkland Islands|Faroe Islands|Fiji|Finland|France|French Guiana|French Polynesia
    French Southern Territories|Gabon|Gambia|Georgia|Germany|Ghana|Gibraltar|Greece|Greenland
    Grenada|Guadeloupe|Guam|Guatemala|Guernsey|Guinea|Guinea-Bissau|Guyana|Haiti
    Heard Island and McDonald Islands|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran
    Iraq|Ireland|Isle of Man|Israel|Italy|Ivory Coast|Jamaica|Japan|Jersey|Jordan|Kazakhstan
    Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya
    Liechtenstein|Lithuania|Luxembourg|Macao|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta
    Marshall Islands|Martinique|Mauritania|Mauritius|Mayotte|Mexico|Micronesia|Moldova|Monaco
    Mongolia|Montenegro|Montserrat|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal
    Netherlands Antilles|New Caledonia|New Zealand|Nicaragua|Niger|Nigeria|Niue|Norfolk Island
    North Korea|North Macedonia|Northern Mariana Islands|Norway|Oman|Pakistan|Palau
    Palestinian Territory|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Pitcairn|Poland
    Portugal|Puerto Rico|Qatar|Republic of the Congo|Reunion|Romania|Russia|Rwanda
    Saint Barthelemy|Saint Helena|Saint Kitts and Nevis|Saint Lucia|Saint Martin
    Saint Pierre and Miquelon|Saint Vincent and the Grenadines|Samoa|San Marino
    Sao Tome and Principe|Saudi Arabia|Senegal|Serbia|Serbia and Montenegro|Seychelles
    Sierra Leone|Singapore|Sint Maarten|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa
    South Georgia and the South Sandwich Islands|South Korea|South Sudan|Spain|Sri Lanka|Sudan
    Suriname|Svalbard and Jan Mayen|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania
    Thailand|The Netherlands|Timor Leste|Togo|Tokelau|Tonga|Trinidad and Tobago|Tunisia|Turkey
    Turkmenistan|Turks and Caicos Islands|Tuvalu|U.S. Virgin Islands|Uganda|Ukraine
    United Arab Emirates|United Kingdom|United States|United States Minor Outlying Islands
    Uruguay|Uzbekistan|Vanuatu|Vatican|Venezuela|Vietnam|Wallis and Futuna|Western Sahara
    Yemen|Zambia|Zimbabwe|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut
    Delaware|District of Columbia|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky
    Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana
    Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota
    Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas
    Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|AK|AL|AR|AZ|CA|CO|CT|DC
    DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR
    PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY|Ala.|Ariz.|Ark.|Calif.|Cal.|Colo.|Conn.|Del.|Fla.
    Ga.|Ill.|Ind.|Kan.|Kans.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nebr.|Nev.
    N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Oreg.|Pa.|Penn.|R.I.|S.C.|S.D.|Tenn.|Tex.|Vt.|Va.
    Wash.|W.Va.|W. Va.|Wis.|Wisc.|Wyo.|D.C.|U.S.|U.K.|P.R.|Ont.|Que.|B.C.|Alta.|Sask.|N.S.
    N.B.|N.L.|P.E.I.|Nfld.|N.W.T.|Ca.|Id.|Me.|Ia.|Ut.|Haw.|Mex.|Eng.|Calif|Fla|Mass|Conn|Tex
    Tenn|Ariz|Wash|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland
    Newfoundland and Labrador|Nova Scotia|Ontario|Prince Edward Island|Quebec|Québec
    Saskatchewan|Nunavut|Yukon|Northwest Territories|ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|PEI|England
    Scotland|Wales|Northern Ireland|U.S.A.|USA|UK|UAE|U.A.E.|Britain|Great Britain
    West Germany|East Germany|Soviet Union|USSR|Yugoslavia|Czechoslovakia|Czech Republic
    Bosnia|Bosnia-Herzegovina|Congo|DR Congo|Democratic Republic of Congo|Burma|Korea|DPRK
    Republic of Korea|ROK|P.R. China|Macedonia|Swaziland|Gaza Strip|West Bank|Kashmir|Crimea
    Corsica|Sicily|Sardinia|Bavaria|Tibet|Inner Mongolia|Xinjiang|Türkiye|Palestine|Holy See
    Cape Verde|East Timor|New South Wales|NSW|Victoria|Queensland|South Australia
    Western Australia|Tasmania|Northern Territory|Deutschland|Österreich|Schweiz|Frankreich
    Italien|Spanien|Niederlande|Belgien|Polen|Tschechien|Ungarn|Russland|Türkei|Griechenland
    Großbritannien|Schweden|Norwegen|Dänemark|Finnland|Allemagne|Belgique|Suisse|Espagne
    Italie|Royaume-Uni|Etats-Unis|États-Unis|Pays-Bas|Russie|Chine|Japon|Alemania|Francia
    Italia|España|Reino Unido|Estados Unidos|EE.UU.|EEUU|México|Brasil|Perú|Rusia|Grèce
    Pologne|Autriche|Brésil|Maroc|Tunisie|Algérie|Egypte|Liban|Syrie|Irak|Thaïlande|Inde|Hesse
    Kerala|Punjab|Maharashtra|Gujarat|Karnataka|Tamil Nadu|Bihar|Uttar Pradesh|West Bengal
    Rajasthan|Assam|Odisha|Sindh|Balochistan|Jammu and Kashmir|Manipur|Nagaland|Bali|Java
    Sumatra|Sabah|Sarawak|Selangor|Johor|Penang|Perak|Kedah|Pahang|Kelantan|Terengganu|Sicilia
    Россия|Украина|Беларусь|Казахстан|Switz.|Holland|The Bahamas|The Gambia
    Republic of Ireland
    """
}
