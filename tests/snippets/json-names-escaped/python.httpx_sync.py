import httpx

url = "https://api.example.com/notes"
payload = {
    'say "hi"': 1,
    "back\\slash": 2,
    "line\nbreak": 3,
    "tab\t": 4,
    "it's #{x} $y `z`": 5,
}

response = httpx.post(url, json=payload)
print(response.status_code, response.text)
