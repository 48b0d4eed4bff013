// URLSession calls a body without a Content-Type application/x-www-form-urlencoded
import Foundation

let url = URL(string: "https://api.example.com/raw")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
let body = "just some text"
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
