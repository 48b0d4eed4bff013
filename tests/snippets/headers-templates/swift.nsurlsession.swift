import Foundation

let url = URL(string: "https://api.example.com/users")!
var request = URLRequest(url: url)
request.httpMethod = "GET"
request.setValue("{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>", forHTTPHeaderField: "X-Template")
request.setValue("100% %USERNAME% %d", forHTTPHeaderField: "X-Percent")
request.setValue("{\"a\": [\"b\", 1], \"c\": \"\\u00e9\"}", forHTTPHeaderField: "X-Json")
request.setValue("a // b /* c */ # d -- e", forHTTPHeaderField: "X-Comment")
request.setValue("^a^ ^^ &b|c", forHTTPHeaderField: "X-Caret")

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
