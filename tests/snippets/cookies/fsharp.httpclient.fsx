open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/me")
request.Headers.TryAddWithoutValidation("Cookie", "session=abc%20def==; theme=dark mode%3B x; session=second") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
