import Foundation

let url = URL(string: "https://api.example.com/notes")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("text/plain; charset=utf-8", forHTTPHeaderField: "Content-Type")
let body = "\u{FEFF}bom \u{1}\u{7}\u{8}\u{B}\u{C}\u{1B}[0m\u{7F}\u{85} \u{AD}\u{200B}\u{2028}\u{2029}\u{202E}abc\u{202C} é 👩‍👩‍👧 􏿿"
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
