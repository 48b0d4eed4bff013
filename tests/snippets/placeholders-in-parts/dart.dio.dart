import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/upload?key=YOUR_API_KEY',
    options: Options(
      method: 'POST',
      headers: {
        'Content-Type': 'multipart/form-data; boundary=harkdown-boundary-1',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode('''
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
'''),
  );
  print(response.statusCode);
  print(response.data);
}
