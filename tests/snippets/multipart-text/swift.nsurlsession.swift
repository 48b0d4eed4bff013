import Foundation

let url = URL(string: "https://api.example.com/upload")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("multipart/form-data; boundary=XX", forHTTPHeaderField: "Content-Type")
let body = """
--XX\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--XX--\r

"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
