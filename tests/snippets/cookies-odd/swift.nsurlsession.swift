import Foundation

let url = URL(string: "https://api.example.com/me")!
var request = URLRequest(url: url)
request.httpMethod = "GET"
request.setValue("a=x=y==; b=\"quoted\"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é", forHTTPHeaderField: "Cookie")

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
