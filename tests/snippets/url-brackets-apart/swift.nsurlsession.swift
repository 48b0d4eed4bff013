import Foundation

let address = "https://api.example.com/a]b/c%7Dd?e]=f&g[=h&i=%7D%7B"
let url = URL(
  string: address
    .replacingOccurrences(of: "[", with: "%5B")
    .replacingOccurrences(of: "]", with: "%5D")
)!
var request = URLRequest(url: url)
request.httpMethod = "GET"

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
