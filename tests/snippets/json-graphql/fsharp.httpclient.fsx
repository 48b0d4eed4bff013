open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/graphql")
request.Content <- new StringContent("""{
  "query": "query ($id: ID!) {\n  user(id: $id) {\n    name # the name\n    \"\"\"not a comment\"\"\"\n  }\n}",
  "variables": {
    "id": "u-1",
    "first": 10
  }
}""")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
