import httpx

url = "http://localhost:8080/health"

response = httpx.get(url)
print(response.status_code, response.text)
