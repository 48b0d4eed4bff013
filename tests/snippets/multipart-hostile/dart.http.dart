import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/upload');
  final request = http.Request('POST', url);
  request.headers.addAll({
    'Content-Type': 'multipart/form-data; boundary=harkdown-boundary-1',
  });
  request.bodyBytes = utf8.encode('''
--harkdown-boundary-1\r
Content-Disposition: form-data; name="na%22me"\r
\r
@file;type=x\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="a=b"\r
\r
<file\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="it\'s %22it%22; x.json"\r
Content-Type: application/json\r
\r
{"a": "b\\\\c"}; \$(id)\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="ünï"; filename="naïve 😀.bin"\r
\r
x\r
--harkdown-boundary-1--\r
''');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
