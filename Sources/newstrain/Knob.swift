import FoundationEssentials
func Knob(_ name: String, _ value: Double) -> Double {
  ProcessInfo.processInfo.environment[name].flatMap(Double.init) ?? value
}
