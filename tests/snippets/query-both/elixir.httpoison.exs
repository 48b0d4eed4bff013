Mix.install([{:httpoison, "~> 2.2"}])

url =
  "https://api.example.com/search?page=1&tag=a&tag=b&q=two%20words%20%26%20more%20%3D%20x&e=&filter%5Bname%5D=%C3%BC%27%28x%29%21%2A&url=https%3A%2F%2Fexample.com%2F%3Fa%3Db%23c"

response = HTTPoison.get!(url)

IO.puts(response.status_code)
IO.puts(response.body)
