import Foundation

let address = "https://api.example.com/users/{id}/<KEY>/${account.namespace}/{{name}}?api_key=YOUR_API_KEY&team={team_id}"
let url = URL(
  string: address
    .replacingOccurrences(of: "{", with: "%7B")
    .replacingOccurrences(of: "}", with: "%7D")
    .replacingOccurrences(of: "<", with: "%3C")
    .replacingOccurrences(of: ">", with: "%3E")
)!
var request = URLRequest(url: url)
request.httpMethod = "GET"

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
