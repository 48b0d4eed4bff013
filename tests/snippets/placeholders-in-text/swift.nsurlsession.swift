import Foundation

let address = "https://api.example.com/notes/{note_id}"
let url = URL(
  string: address
    .replacingOccurrences(of: "{", with: "%7B")
    .replacingOccurrences(of: "}", with: "%7D")
)!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("text/plain", forHTTPHeaderField: "Content-Type")
request.setValue("$a `b` YOUR_SIGN-IT", forHTTPHeaderField: "X-Sign")
let body = """
one $HOME "${account.name}"
two '<NAME>' \\ %s
three {{third}}

"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
