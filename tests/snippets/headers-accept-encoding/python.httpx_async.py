import asyncio

import httpx

url = "https://api.example.com/archive"
headers = {
    "Accept-Encoding": "identity",
    "User-Agent": "curl/8.5.0",
    "Accept": "*/*",
    "DNT": "1",
    "X_Under_Score": "kept",
}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.get(url, headers=headers)
    print(response.status_code, response.text)


asyncio.run(main())
