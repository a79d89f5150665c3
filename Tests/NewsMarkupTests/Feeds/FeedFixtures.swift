/// Invented feeds, one of each format.
enum FeedFixtures {
  static let rss = """
    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
      xmlns:atom="http://www.w3.org/2005/Atom">
    <channel>
      <title>The Courier &amp; Post</title><link>https://courier.example/</link>
      <atom:link rel="self" href="https://courier.example/feed"/>
      <description>News of the harbour</description><language>en-gb</language>
      <lastBuildDate>Fri, 09 May 2031 22:00:00 GMT</lastBuildDate>
      <item>
        <title>Bridge opens &amp;amp; ferries stay</title><link>/a/bridge</link>
        <guid isPermaLink="false">courier-1</guid>
        <description><![CDATA[<p>A bridge&nbsp;opened on <b>Friday</b> &#8230;</p>]]></description>
        <dc:creator>Ann Lee and Bo Dahl</dc:creator>
        <pubDate>Fri, 09 May 2031 21:05:00 +0900</pubDate>
        <category>Harbour</category><category domain="section">City</category>
        <content:encoded><![CDATA[<p>A bridge <a href="map">opened</a> on Friday.</p>
          <h2>Costs</h2><ul><li>Twice</li></ul>]]></content:encoded>
        <media:content url="https://courier.example/i.jpg" medium="image" width="800"/>
        <enclosure url="https://courier.example/i.mp3" type="audio/mpeg" length="1200"/>
      </item>
      <item><title>No more</title><pubDate>soon</pubDate>
        <author>bo@courier.example (Bo Dahl)</author><guid>https://courier.example/b</guid></item>
    </channel></rss>
    """

  static let rdf = """
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://courier.example/"><title>Courier</title>
      <link>https://courier.example/</link></channel>
    <item rdf:about="https://courier.example/1"><title>One</title>
      <link>https://courier.example/1</link><dc:date>2031-05-09</dc:date></item>
    </rdf:RDF>
    """

  static let atom = """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://courier.example/x/" xml:lang="no">
      <title type="text">Kureren &lt;b&gt;</title><link href="."/><updated>2031-05-09T10:00Z</updated>
      <link rel="next" href="?page=2"/>
      <entry><id>tag:1</id><title type="html">Bro &amp;lt; båt</title><link rel="alternate" href="bro"/>
        <link rel="enclosure" href="bro.mp4" type="video/mp4"/>
        <author><name>Ann Lee</name><uri>/ann</uri></author>
        <published>2031-05-09</published><summary>Kort.</summary>
        <content type="xhtml" xml:base="deep/"><div xmlns="http://www.w3.org/1999/xhtml"><p>Broen
          <em>er</em> <a href="kart">åpen</a>.</p></div></content></entry>
      <entry><title mode="base64">QnJv</title><link href="to"/></entry>
    </feed>
    """

  static let json = """
    {"version":"https://jsonfeed.org/version/1.1","title":"Courier","home_page_url":"https://courier.example/",
     "language":"en","items":[{"id":"1","url":"/a","title":"Bridge &amp; road","content_html":"<p>Open.</p><p>Now.</p>",
     "date_published":"2031-05-09T10:00:00+02:00","authors":[{"name":"Ann Lee"}],"tags":["harbour"],
     "attachments":[{"url":"/a.mp3","mime_type":"audio/mpeg","size_in_bytes":12}]},
     {"id":2,"content_text":"First.\\n\\nSecond."}]}
    """

  static let sitemap = """
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
      xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
    <url><loc>https://courier.example/a?x=1&amp;y=2</loc><lastmod>2031-05</lastmod>
      <news:news><news:publication><news:name>Courier</news:name><news:language>en</news:language>
      </news:publication><news:publication_date>2031-05-09T10:00:00+02:00</news:publication_date>
      <news:title>Bridge &amp; road</news:title></news:news>
      <image:image><image:loc>https://courier.example/i.jpg</image:loc></image:image></url>
    <url><loc>/b</loc></url>
    </urlset>
    """

  static let index = """
    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap>
    <loc>https://courier.example/1.xml.gz</loc><lastmod>2031-05-09</lastmod></sitemap></sitemapindex>
    """

  static let cdf = """
    <CHANNEL HREF="https://courier.example/"><TITLE>Courier</TITLE>
    <ITEM HREF="/a"><TITLE>Bridge</TITLE><ABSTRACT>It is open.</ABSTRACT></ITEM></CHANNEL>
    """

  static let all = [rss, rdf, atom, json, sitemap, index, cdf]
}
