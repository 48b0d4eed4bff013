open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload?key=YOUR_API_KEY")
request.Content <- new StringContent("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n<TOKEN>\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nit's ${user.name}\n\r\n--harkdown-boundary-1--\r\n")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=harkdown-boundary-1") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
