import asyncio

import aiohttp

url = "https://api.example.com/upload?key=YOUR_API_KEY"
form = aiohttp.FormData(quote_fields=False, default_to_multipart=True)
form.add_field("token", "<TOKEN>")
form.add_field(
    "file", "it's ${user.name}\n", filename="a.txt", content_type="text/plain"
)


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=form) as response:
            print(response.status, await response.text())


asyncio.run(main())
