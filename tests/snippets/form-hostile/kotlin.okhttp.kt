import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

fun main() {
    val client = OkHttpClient()
    val body = FormBody.Builder()
        .add("b", "1")
        .add("a", "@file")
        .add("a", "it's \"x\" \$(id) `id`")
        .add("empty", "")
        .add("na me=&+", "sum = 1+1 & more\nnext")
        .add("ünï", "😀")
        .add("10", "ten")
        .build()
    val request = Request.Builder()
        .url("https://api.example.com/form")
        .post(body)
        .build()
    client.newCall(request).execute().use { response ->
        println(response.code)
        println(response.body.string())
    }
}
