// the code reads no files: put the content of the file into the body
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
Content-Disposition: form-data; name="kind"\r
\r
avatar\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="file"; filename="avatar.png"\r
Content-Type: image/png\r
\r
\r
--harkdown-boundary-1--\r
'''),
  );
  print(response.statusCode);
  print(response.data);
}
