// URLSession sends all `x-tag` headers as one, their values joined
import Foundation

let url = URL(string: "https://api.example.com/users")!
var request = URLRequest(url: url)
request.httpMethod = "GET"
request.setValue("one, two, three", forHTTPHeaderField: "X-Tag")
request.setValue("x", forHTTPHeaderField: "X-Other")

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
