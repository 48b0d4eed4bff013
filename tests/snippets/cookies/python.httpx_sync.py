import httpx

url = "https://api.example.com/me"
headers = {"Cookie": "session=abc%20def==; theme=dark mode%3B x; session=second"}

response = httpx.get(url, headers=headers)
print(response.status_code, response.text)
