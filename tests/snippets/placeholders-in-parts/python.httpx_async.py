import asyncio

import httpx

url = "https://api.example.com/upload?key=YOUR_API_KEY"
files = [
    ("token", (None, "<TOKEN>")),
    ("file", ("a.txt", "it's ${user.name}\n", "text/plain")),
]


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, files=files)
    print(response.status_code, response.text)


asyncio.run(main())
