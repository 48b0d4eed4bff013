import Foundation

let url = URL(string: "https://api.example.com/upload?key=YOUR_API_KEY")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("multipart/form-data; boundary=harkdown-boundary-1", forHTTPHeaderField: "Content-Type")
let body = """
--harkdown-boundary-1\r
Content-Disposition: form-data; name="token"\r
\r
<TOKEN>\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="a.txt"\r
Content-Type: text/plain\r
\r
it's ${user.name}
\r
--harkdown-boundary-1--\r

"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
