import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/upload?key=YOUR_API_KEY');
  final request = http.Request('POST', url);
  request.headers.addAll({
    'Content-Type': 'multipart/form-data; boundary=harkdown-boundary-1',
  });
  request.bodyBytes = utf8.encode('''
--harkdown-boundary-1\r
Content-Disposition: form-data; name="token"\r
\r
<TOKEN>\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="a.txt"\r
Content-Type: text/plain\r
\r
it\'s \${user.name}
\r
--harkdown-boundary-1--\r
''');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
