import Foundation

let url = URL(string: "https://api.example.com/notes")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("Text/Plain; Format=flowed; charset=\"UTF-8\"", forHTTPHeaderField: "Content-Type")
let body = "Zoë"
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
