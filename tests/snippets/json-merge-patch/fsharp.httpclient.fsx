open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Patch, "https://api.example.com/users/1")
request.Headers.TryAddWithoutValidation("If-Match", "\"3\"") |> ignore
request.Content <- new StringContent("{\"name\": null, \"tags\": [\"a\"], \"price\": 12.50}")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/merge-patch+json") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
