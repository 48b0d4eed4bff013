import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/_bulk',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'application/x-ndjson'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('''
{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
'''),
  );
  print(response.statusCode);
  print(response.data);
}
