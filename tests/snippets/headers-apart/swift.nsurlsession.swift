// URLSession sends all `Cookie` headers as one, their values joined
import Foundation

let url = URL(string: "https://api.example.com/users")!
var request = URLRequest(url: url)
request.httpMethod = "GET"
request.setValue("a=1; b=2", forHTTPHeaderField: "Cookie")
request.setValue("text/html", forHTTPHeaderField: "accept")
request.setValue("keep-alive", forHTTPHeaderField: "Proxy-Connection")

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
