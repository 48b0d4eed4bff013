import Foundation

let address = "https://${account.namespace}/api/{id}/keys"
let url = URL(
  string: address
    .replacingOccurrences(of: "{", with: "%7B")
    .replacingOccurrences(of: "}", with: "%7D")
)!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("Bearer <ACCESS_TOKEN>", forHTTPHeaderField: "Authorization")
request.setValue("\"YOUR_API_KEY\"", forHTTPHeaderField: "X-Key")
request.setValue("sid=YOUR_SESSION", forHTTPHeaderField: "Cookie")
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
let body = """
{
  "client": "YOUR_CLIENT_ID",
  "text": "a ${user.name} $b",
  "list": [
    "{{item}}"
  ],
  "n": 1
}
"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
