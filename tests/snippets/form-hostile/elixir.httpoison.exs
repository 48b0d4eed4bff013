Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/form"

headers = [
  {"Content-Type", "application/x-www-form-urlencoded"}
]

body =
  "b=1&a=%40file&a=it%27s%20%22x%22%20%24%28id%29%20%60id%60&empty=&na%20me%3D%26%2B=sum%20%3D%201%2B1%20%26%20more%0Anext&%C3%BCn%C3%AF=%F0%9F%98%80&10=ten"

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
