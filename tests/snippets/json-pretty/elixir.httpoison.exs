Mix.install([{:httpoison, "~> 2.2"}])

url = "https://api.example.com/orders"

headers = [
  {"Content-Type", "application/json"}
]

body = ~S({
    "id": 7,
    "items": [
        {"sku": "A-1", "count": 2}
    ]
}
)

response = HTTPoison.post!(url, body, headers)

IO.puts(response.status_code)
IO.puts(response.body)
