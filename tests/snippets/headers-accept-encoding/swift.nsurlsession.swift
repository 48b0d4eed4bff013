import Foundation

let url = URL(string: "https://api.example.com/archive")!
var request = URLRequest(url: url)
request.httpMethod = "GET"
request.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
request.setValue("curl/8.5.0", forHTTPHeaderField: "User-Agent")
request.setValue("*/*", forHTTPHeaderField: "Accept")
request.setValue("1", forHTTPHeaderField: "DNT")
request.setValue("kept", forHTTPHeaderField: "X_Under_Score")

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
