import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/upload',
    options: Options(
      method: 'POST',
      headers: {
        'Content-Type': 'multipart/form-data; boundary=harkdown-boundary-1',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode('''
--harkdown-boundary-1\r
Content-Disposition: form-data; name="text"\r
\r
"quoted"; it\'s; filename=x \\\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="fi%22le"; filename="a%22b.json"\r
Content-Type: application/json\r
\r
{"a": "b\\\\c"}\r
--harkdown-boundary-1--\r
'''),
  );
  print(response.statusCode);
  print(response.data);
}
