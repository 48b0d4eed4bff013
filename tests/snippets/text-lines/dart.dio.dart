import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/notes',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'text/plain; charset=utf-8'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('''
one\r
two
\tthree """ and `ticks`

five \\ \${six}
'''),
  );
  print(response.statusCode);
  print(response.data);
}
