open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/hooks")
request.Headers.TryAddWithoutValidation("X-Signature", "sha256=abcdef") |> ignore
request.Content <- new StringContent("{ \"event\":\"push\",   \"commits\":[ 1,2,3 ], \"message\":\"the bytes of this text are what the signature is about\" }")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
