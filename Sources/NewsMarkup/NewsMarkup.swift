@_exported public import News
