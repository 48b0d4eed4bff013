import asyncio

import httpx

url = "https://api.example.com/me"
headers = {"Cookie": "session=abc%20def==; theme=dark mode%3B x; session=second"}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url, headers=headers)
    print(response.status_code, response.text)


asyncio.run(main())
