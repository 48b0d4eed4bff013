open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Put, "https://api.example.com/form")
request.Content <- new StringContent("city=K%C3%B6ln&a=1")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded;charset=utf-8") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
