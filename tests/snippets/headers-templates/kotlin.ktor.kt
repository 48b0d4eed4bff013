import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.request.*
import io.ktor.client.statement.*
import io.ktor.http.*
import io.ktor.http.content.*

suspend fun main() {
    val client = HttpClient(CIO)
    val response = client.get("https://api.example.com/users") {
        headers.append("X-Template", "{{name}} \${name} <name> #{name} %(name)s {0} <%= name %>")
        headers.append("X-Percent", "100% %USERNAME% %d")
        headers.append("X-Json", "{\"a\": [\"b\", 1], \"c\": \"\\u00e9\"}")
        headers.append("X-Comment", "a // b /* c */ # d -- e")
        headers.append("X-Caret", "^a^ ^^ &b|c")
    }
    println(response.status)
    println(response.bodyAsText())
    client.close()
}
