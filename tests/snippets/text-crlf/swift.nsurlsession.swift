import Foundation

let url = URL(string: "https://api.example.com/notes")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("message/rfc822", forHTTPHeaderField: "Content-Type")
let body = """
From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r

"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
