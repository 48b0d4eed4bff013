open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod "REPORT", "https://api.example.com/calendar")
request.Headers.TryAddWithoutValidation("Depth", "1") |> ignore
request.Content <- new StringContent("<report/>")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/xml") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
