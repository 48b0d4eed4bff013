import Foundation

let url = URL(string: "https://api.example.com/names")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
let body = """
{
  "name": "Zoë 😀 日本",
  "separator": "a\u{2028}b\u{2029}c",
  "mark": "\u{FEFF}x",
  "escaped": "\\u00e9\\ud83d\\ude00",
  "right": "a\u{202E}b"
}
"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
