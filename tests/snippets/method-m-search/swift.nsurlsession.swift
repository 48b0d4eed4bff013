import Foundation

let url = URL(string: "https://api.example.com/devices")!
var request = URLRequest(url: url)
request.httpMethod = "M-SEARCH"

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
