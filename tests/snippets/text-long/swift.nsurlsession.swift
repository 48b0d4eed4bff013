import Foundation

let url = URL(string: "https://api.example.com/raw/1")!
var request = URLRequest(url: url)
request.httpMethod = "PUT"
request.setValue("text/csv", forHTTPHeaderField: "Content-Type")
let body = """
id,name
0,"name 0"
1,"name 1"
2,"name 2"
3,"name 3"
4,"name 4"
5,"name 5"
6,"name 6"
7,"name 7"
8,"name 8"
9,"name 9"
10,"name 10"
11,"name 11"

"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
