import asyncio

import httpx

url = "https://api.example.com/upload"
files = [
    ("kind", (None, "avatar")),
    ("file", ("avatar.png", open("avatar.png", "rb"), "image/png")),
]


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, files=files)
    print(response.status_code, response.text)


asyncio.run(main())
