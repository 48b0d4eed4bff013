import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/upload/1',
    options: Options(
      method: 'PUT',
      headers: {
        'Content-Type': 'multipart/form-data; boundary=harkdown-boundary-1',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode('''
--harkdown-boundary-1\r
Content-Disposition: form-data; name="files[]"; filename="a.csv"\r
Content-Type: text/csv\r
\r
id,name\r
1,"a"\r
\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name="files[]"; filename="b.svg"\r
Content-Type: image/svg+xml\r
\r
<svg>
  <text>\${x} {{y}}</text>
</svg>
\r
--harkdown-boundary-1--\r
'''),
  );
  print(response.statusCode);
  print(response.data);
}
