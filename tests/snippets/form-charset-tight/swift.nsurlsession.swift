import Foundation

let url = URL(string: "https://api.example.com/form")!
var request = URLRequest(url: url)
request.httpMethod = "PUT"
request.setValue("application/x-www-form-urlencoded;charset=utf-8", forHTTPHeaderField: "Content-Type")
let body = "city=K%C3%B6ln&a=1"
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
