import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/notes/1',
    options: Options(
      method: 'PUT',
      headers: {
        'content-type': 'Application/JSON;odata.metadata=minimal; IEEE754Compatible=true',
      },
      validateStatus: (_) => true,
    ),
    data: utf8.encode('{"a": [1.10, "b"]}'),
  );
  print(response.statusCode);
  print(response.data);
}
