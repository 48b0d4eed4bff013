Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/calendar"

headers = [
  {"Depth", "1"},
  {"Content-Type", "application/xml"}
]

body = "<report/>"

response = HTTPoison.request!("REPORT", url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
