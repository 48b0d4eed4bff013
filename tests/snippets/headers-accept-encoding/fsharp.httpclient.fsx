open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/archive")
request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity") |> ignore
request.Headers.TryAddWithoutValidation("User-Agent", "curl/8.5.0") |> ignore
request.Headers.TryAddWithoutValidation("Accept", "*/*") |> ignore
request.Headers.TryAddWithoutValidation("DNT", "1") |> ignore
request.Headers.TryAddWithoutValidation("X_Under_Score", "kept") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
