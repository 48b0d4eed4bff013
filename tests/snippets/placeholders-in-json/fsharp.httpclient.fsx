open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://${account.namespace}/api/{id}/keys")
request.Headers.TryAddWithoutValidation("Authorization", "Bearer <ACCESS_TOKEN>") |> ignore
request.Headers.TryAddWithoutValidation("X-Key", "\"YOUR_API_KEY\"") |> ignore
request.Headers.TryAddWithoutValidation("Cookie", "sid=YOUR_SESSION") |> ignore
request.Content <- new StringContent("""{
  "client": "YOUR_CLIENT_ID",
  "text": "a ${user.name} $b",
  "list": [
    "{{item}}"
  ],
  "n": 1
}""")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
