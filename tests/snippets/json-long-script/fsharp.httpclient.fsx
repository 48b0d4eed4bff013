open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/rules")
request.Headers.TryAddWithoutValidation("Authorization", "Bearer YOUR_TOKEN") |> ignore
request.Content <- new StringContent("""{
  "name": "tag",
  "script": "function (user, context, callback) {\n  // it's \"quoted\"\n  const tag = `${user.id}`;\n  callback(null, user, context);\n}\n"
}""")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
